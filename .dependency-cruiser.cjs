/** What may import what. The picture of it is in the README. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-domain-imports-pure-domain',
      comment: 'Rules and forms know zod, luxon and each other; neither the database nor the web.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: '[.]server[.]ts$' },
      to: {
        path: '^(app/(http|routes|ui|jobs|calendar|i18n|spreadsheets)|db|emails)/|[.]server[.]ts$|node_modules/(?!zod|luxon)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-reads-and-commands-know-the-database-only',
      severity: 'error',
      from: { path: '^app/domain/.*[.]server[.]ts$' },
      to: { path: '^(app/(http|routes|ui|jobs|calendar|i18n)|emails)/' },
    },
    {
      name: 'calendar-and-mail-are-pure',
      severity: 'error',
      from: { path: '^(app/calendar|emails|app/i18n)/' },
      to: {
        path: '^(app/(http|routes|jobs|ui)|db)/|[.]server[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'markdown-is-pure',
      comment: 'Text in, text out. Pages and mail use it; rules and reads get words, not marks.',
      severity: 'error',
      from: { path: '^app/markdown/' },
      to: {
        path: '^(app/(?!markdown/|domain/)|db|emails)/|[.]server[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-pages-and-mail-write-markdown',
      severity: 'error',
      from: { pathNot: '^(app/(markdown|ui)|emails|tests)/' },
      to: { path: '^app/markdown/' },
    },
    {
      name: 'spreadsheets-know-nothing-of-ours',
      comment:
        'Tables of text in and out; what the columns mean is the business of those who call.',
      severity: 'error',
      from: { path: '^app/spreadsheets/' },
      to: { path: '^(app/(?!spreadsheets/)|db|emails)' },
    },
    {
      name: 'only-jobs-write-mail',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/jobs/' },
      to: { path: '^emails/' },
    },
    {
      name: 'ui-knows-no-server',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: {
        path: '^(app/(http|routes|jobs)|db|emails)/|[.]server[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-database-stands-alone',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/(seed[.]ts|demo/)' },
      to: { path: '^(app|emails)/' },
    },
    {
      name: 'the-program-does-not-import-its-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
