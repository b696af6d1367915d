import type { runSheet as fi } from '../../fi/organise/run-sheet.ts';

export const runSheet: typeof fi = {
  title: 'Run sheet',
  byTheme: 'By theme',
  byPanellist: 'By panellist',
  arrangement: 'Arrangement',
  refresh: 'Refresh',
  print: 'Print it with your browser. The buttons do not appear on paper.',
  shownAt: (time) => `As of ${time}`,
  left: (left, all) => `Still to ask ${left}/${all}`,
  none: 'There are no accepted questions yet.',
  nobody: 'Not assigned',
  earlier: 'What has come of the earlier days',
};
