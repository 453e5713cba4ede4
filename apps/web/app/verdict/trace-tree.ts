/** A step with the steps it counts. */
export interface Branch<Step> {
  step: Step;
  below: Branch<Step>[];
}

/** The list of a trace, in which deeper steps follow the step they belong to, as the tree that it was. */
export function treeOf<Step extends { level: number }>(steps: readonly Step[]): Branch<Step>[] {
  const tree: Branch<Step>[] = [];
  const path: Branch<Step>[] = [];
  for (const step of steps) {
    const branch = { step, below: [] };
    path.length = step.level;
    (path.at(-1)?.below ?? tree).push(branch);
    path.push(branch);
  }
  return tree;
}
