/**
 * Markdown of others in which no HTML and no picture is left, so that the program which shows it asks nobody for anything.
 * Only signs that could begin one get a backslash; one that has its backslash is passed over.
 */
export function inertMarkdown(text: string): string {
  return text.replaceAll(/\\[\s\S]|<(?=[a-z/!?])|!(?=\[)/gi, (found) =>
    found.startsWith('\\') ? found : `\\${found}`,
  );
}

/** What makes a viewer of Mermaid load something: an address, HTML, a picture, a style from elsewhere. */
const loading = /\/\/|<(?!br\b)[a-z!]|\bimg\s*:|url\(|@import|%%\{/i;

/** A diagram's language in a fence: as plain text where drawing it would load something. */
export const diagramLanguage = (diagram: string): 'mermaid' | 'text' =>
  loading.test(diagram) ? 'text' : 'mermaid';
