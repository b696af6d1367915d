import type { Answer, visitor } from './visitor.ts';

type Visitor = ReturnType<typeof visitor>;

/** Sends a file as the form of an import's first step does. */
export function upload(
  { ask }: Visitor,
  path: string,
  content: string | Uint8Array,
  name = 'luettelo.csv',
): Promise<Answer> {
  const form = new FormData();
  form.set(
    'file',
    new File([typeof content === 'string' ? content : new Uint8Array(content)], name),
  );
  return ask(path, { method: 'POST', body: form });
}

/** Waits for a task that was just given; resolves with its page. */
export async function pageWhenEnded({ get }: Visitor, task: string): Promise<string> {
  for (;;) {
    const { text } = await get(task);
    if (text.includes('data-task="ended"')) return text;
  }
}
