/** A pause between two looks for something to do, which whoever brings something ends. */
export class Nap {
  private poked = false;
  private wake = () => {};

  /** Ends the pause; if none is under way, the next one ends at once. */
  poke(): void {
    this.poked = true;
    this.wake();
  }

  /** Resolves when so many milliseconds have passed or somebody pokes, or has done so since the last pause. */
  async take(milliseconds: number): Promise<void> {
    if (!this.poked)
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resume();
        };
      });
    this.poked = false;
  }
}
