/**
 * Remembers one answer: the same object again while its inputs are the same by `Object.is`. How many inputs there are may
 * change only along with one that stands before.
 */
export function createMemory<T>(): (inputs: readonly unknown[], compute: () => T) => T {
  let last: readonly unknown[] | undefined;
  let result: T;
  return (inputs, compute) => {
    if (!last || inputs.some((input, at) => !Object.is(input, last?.[at]))) result = compute();
    last = inputs;
    return result;
  };
}
