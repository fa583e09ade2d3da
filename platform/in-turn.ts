/** Returns a queue: each step begins when the one before it has ended, well or badly, and its outcome goes to whoever asked for it. */
export function createTurns(): <Result>(step: () => Promise<Result>) => Promise<Result> {
  let queue: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  };
}
