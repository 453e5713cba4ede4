/** What happens at one time. Acts of the same time happen in the order in which they were written. */
export interface Scene {
  at: Date;
  play: () => Promise<unknown>;
}

/** Plays scenes in the order of their times, each with the clock standing at its own. */
export async function play(scenes: readonly Scene[], clock: { at: Date }): Promise<void> {
  const inTime = scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const scene of inTime) {
    clock.at = scene.at;
    await scene.play();
  }
}
