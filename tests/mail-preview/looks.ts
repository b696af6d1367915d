interface Look {
  caption: string;
  html: string;
  width: number;
}

/** The HTML part as mail programs show it, whatever scheme the browser itself is in. */
export function looksOf(html: string): Look[] {
  const light = html
    .replaceAll('(prefers-color-scheme: dark)', 'not all')
    .replaceAll('color-scheme: light dark', 'color-scheme: light');
  const dark = html
    .replaceAll('(prefers-color-scheme: dark)', 'all')
    .replaceAll('color-scheme: light dark', 'color-scheme: dark');
  return [
    { caption: 'A telephone, light', html: light, width: 320 },
    { caption: 'A telephone, dark', html: dark, width: 320 },
    { caption: 'A wide screen, light', html: light, width: 680 },
    { caption: 'A wide screen, dark', html: dark, width: 680 },
    { caption: 'Without its style', html: withoutStyle(html), width: 320 },
  ];
}

/** As Gmail shows it to those whose mailbox is another provider's. */
function withoutStyle(html: string): string {
  return html.replace(/<style>.*?<\/style>/gs, '').replace(/ class="[^"]*"/g, '');
}
