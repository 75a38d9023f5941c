/** Collects what is asked in one moment and has it answered together: all answers, or the one fault for all. */
export function together<Ask, Answer>(answerAll: (asks: Ask[]) => Promise<Answer[]>): (ask: Ask) => Promise<Answer> {
  let waiting: Ask[] = [];
  let answers: Promise<Answer[]> | undefined;
  const answerWaiting = () => {
    const asks = waiting;
    waiting = [];
    answers = undefined;
    return answerAll(asks);
  };
  return async (ask) => {
    const at = waiting.push(ask) - 1;
    answers ??= Promise.resolve().then(answerWaiting);
    return (await answers)[at] as Answer;
  };
}
