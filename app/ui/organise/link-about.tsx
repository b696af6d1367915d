/** A link in a list whose words are the same for every row: to those who hear it alone it says which row it is about. */
export function LinkAbout({ href, words, name }: { href: string; words: string; name: string }) {
  return (
    <a href={href} aria-label={`${words}: ${name}`}>
      {words}
    </a>
  );
}
