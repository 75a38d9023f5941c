import { serveTasks } from './serve-tasks.ts';

/** The thread in which the embedded host searches, erases and packs. */
await serveTasks();
