const HEAD = 'HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br\r\n';

export function get(path: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} ${HEAD}${lines.join('')}\r\n`;
}

/** A whole sign-up for an event without limits, from somebody who has not signed up before. */
export function signUp(slug: string, person: string): string {
  const body = new URLSearchParams({
    firstName: 'Maija',
    lastName: 'Mäkinen-Virtanen',
    email: `${person}@example.fi`,
    organisation: 'Hämeenlinnan kaupunki',
    role: 'hyvinvointikoordinaattori',
    municipality: '109',
    question: '',
    newsletter: 'on',
  }).toString();
  return `POST /e/${slug}/register ${HEAD}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}
