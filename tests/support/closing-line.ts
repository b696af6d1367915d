import { DefaultReporter } from 'vitest/node';

/** Vitest's own report, and as the very last line how many tests passed and failed. */
export default class ClosingLine extends DefaultReporter {
  override onTestRunEnd(
    ...[modules, errors, reason]: Parameters<DefaultReporter['onTestRunEnd']>
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    this.ctx.logger.log(`${passed} passed, ${failed + brokenFiles + errors.length} failed`);
  }
}
