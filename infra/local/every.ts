/** Something done again and again. */
export interface Repeated {
  /** No more of it; resolves once what is under way has ended. */
  stop(): Promise<void>;
}

/** Does it now and then again after each pause (milliseconds), never twice at a time; a fault is told and it goes on. */
export function every(pause: number, act: () => Promise<unknown>, onFault: (fault: unknown) => void): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let current: Promise<void> = Promise.resolve();
  const round = () => {
    current = act()
      .then(() => undefined, onFault)
      .then(() => {
        if (!stopped) timer = setTimeout(round, pause);
      });
  };
  round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
