/** The one address that takes a file, in the program's own spelling. */
const UPLOADS = /^(?:\/(?:sv|en))?\/organise\/e\/[^/]+\/participants\/import$/;

/** Ten megabytes of a sheet (app/spreadsheets) and the rest of the form around it. */
export const LARGEST_UPLOAD = 10 * 2 ** 20 + 64 * 1024;

export function takesUpload(path: string): boolean {
  return UPLOADS.test(path);
}
