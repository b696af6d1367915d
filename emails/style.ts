/**
 * The style of every mail. It has no quotes and no child selectors: React escapes them inside a style
 * element. Contrast is at least 7:1 in both schemes.
 */
export const css = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; background: #ffffff; color: #1b1f24; font: 17px/1.55 system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
article { display: block; max-width: 34em; margin: 0 auto; padding: 20px 16px 32px; }
p { margin: 0 0 16px; }
h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; }
h2 { margin: 0 0 12px; font-size: 19px; line-height: 1.3; }
h3, h4, h5, h6 { margin: 0 0 8px; font-size: 17px; line-height: 1.4; }
ul, ol { margin: 0 0 16px; padding-left: 24px; }
li p, li ul, li ol { margin-bottom: 4px; }
blockquote { margin: 0 0 16px; padding-left: 16px; border-left: 4px solid #c3cad2; }
section { display: block; margin: 24px 0; padding: 0 0 0 16px; border-left: 4px solid #0b5b6f; }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 10px; }
a { color: #0a4a5c; }
a.main { display: inline-block; padding: 12px 20px; border-radius: 6px; background: #0a4a5c; color: #ffffff; font-weight: 600; text-decoration: none; }
footer { display: block; margin-top: 32px; font-size: 15px; color: #474f58; }
@media (prefers-color-scheme: dark) {
  body { background: #14181c; color: #eef1f4; }
  section { border-left-color: #7fd0e4; }
  a { color: #93dbec; }
  a.main { background: #93dbec; color: #10252b; }
  footer { color: #c3cad2; }
}
`;
