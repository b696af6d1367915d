import { DefaultReporter, type TestCase } from 'vitest/node';

/** Vitest's own report, then what was skipped, whose name says why, and as the very last line how many tests passed and failed. */
export default class ClosingLine extends DefaultReporter {
  override onTestRunEnd(
    ...[modules, errors, reason]: Parameters<DefaultReporter['onTestRunEnd']>
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const failed = inState('failed').length + brokenFiles + errors.length;
    const skipped = inState('skipped');
    for (const name of new Set(skipped.map(whatIsSkipped))) this.ctx.logger.log(`skipped: ${name}`);
    const counts = [`${inState('passed').length} passed`, `${failed} failed`];
    if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
    this.ctx.logger.log(counts.join(', '));
  }
}

/** A whole group is skipped for one reason. */
function whatIsSkipped({ name, parent }: TestCase): string {
  return parent.type === 'suite' ? parent.name : name;
}
