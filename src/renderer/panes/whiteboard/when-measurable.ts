/** Runs what draws labels: one that is measured before its font is there gets the wrong size. */
export async function whenMeasurable(run: () => void): Promise<void> {
  await document.fonts.load('16px Nunito').catch(() => []);
  run();
}
