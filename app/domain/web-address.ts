export const LONGEST_WEB_ADDRESS = 2000;

/** Whether it is the whole address of a page that a browser opens over https. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\//i.test(text) && URL.canParse(text);
}
