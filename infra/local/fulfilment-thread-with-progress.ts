import { withProgress } from './progress.ts';
import { serveTasks, tellHost } from './serve-tasks.ts';

/** The same for `npm start`, which tells of each event. */
await serveTasks({ decorate: withProgress(tellHost) });
