/**
 * The style of every mail. It has no quotes and no child selectors: React escapes them inside a style
 * element. Contrast is at least 7:1 in both schemes. Below 8192 characters, or Gmail drops it.
 */
export const css = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; background: #ffffff; -webkit-text-size-adjust: 100%; }
.preheader { display: none; mso-hide: all; }
.page { width: 100%; background: #ffffff; }
.sheet { width: 100%; max-width: 600px; margin: 0 auto; }
.page td { padding: 0; color: #1b1f24; font: 17px/1.55 system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
.page .sheet td { padding: 24px 16px 36px; }
p { margin: 0 0 16px; }
h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.25; font-weight: 700; }
h2 { margin: 0 0 16px; font-size: 20px; line-height: 1.3; font-weight: 700; }
h3, h4, h5, h6 { margin: 0 0 8px; font-size: 17px; line-height: 1.4; }
ul, ol { margin: 0 0 16px; padding-left: 24px; }
li p, li ul, li ol { margin-bottom: 4px; }
blockquote, .question { margin: 0 0 16px; padding-left: 16px; border-left: 4px solid #c3cad2; }
.event { margin: 24px 0; background: #eff4f6; border-radius: 10px; }
.sheet .event td { padding: 18px 16px 6px; }
dl { margin: 0; }
dt { margin: 0; font-size: 16px; line-height: 1.4; color: #424b54; }
dd { margin: 0 0 12px; }
a { color: #0a4a5c; }
.button { margin: 24px 0; background: #0a4a5c; border-radius: 8px; }
.sheet .button td { padding: 0; mso-padding-alt: 14px 24px; line-height: 1.35; }
.button a { display: block; padding: 14px 24px; color: #ffffff; text-align: center; text-decoration: none; }
.small { margin: 36px 0 0; padding-top: 16px; border-top: 1px solid #c3cad2; font-size: 16px; line-height: 1.45; color: #424b54; }
@media (prefers-color-scheme: dark) {
  body, .page { background: #14181c; }
  .page td { color: #eef1f4; }
  .event { background: #222a31; }
  dt, .small { color: #c3cad2; }
  a { color: #93dbec; }
  .button { background: #93dbec; }
  .button a { color: #10252b; }
  blockquote, .question, .small { border-color: #56616c; }
}
`;

/** Word, which knows no max-width and sets tables in Times unless told, reads this; for others it is a comment. */
export const forWord =
  '<!--[if mso]><style>.sheet { width: 600px; } td, p, h1, h2, dt, dd, a { font-family: Segoe UI, Arial, sans-serif; }</style><![endif]-->';
