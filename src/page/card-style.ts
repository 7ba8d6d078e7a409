import { MARKS } from './mark-style.ts';
import type { Theme } from './theme.ts';

/** Below this width the card is a sheet at the foot of the window: a phone held upright (CSS pixels). */
export const NARROW = 480;

const COLORS: Readonly<Record<Theme, string>> = {
  light:
    '--paper:#fffdf9;--ink:#1f1d1a;--quiet:#57524b;--rule:#d9d3c8;--press:#f1ece2;--focus:#1a5fb4;--link:#0b57a4;--shade:rgb(60 50 30/.22)',
  dark: '--paper:#24262a;--ink:#eceae6;--quiet:#b8b3ab;--rule:#484b51;--press:#33363c;--focus:#8ab8ff;--link:#9cc4ff;--shade:rgb(0 0 0/.6)',
};

const LINES = Object.entries(MARKS);

const marks = (theme: Theme): string =>
  LINES.map(
    ([kind, mark]) =>
      `.mark.${kind}{text-decoration:${mark.line} ${mark[theme]};text-underline-offset:0.2em}` +
      `section.${kind}{border-inline-start-color:${mark[theme]}}`,
  ).join('');

/** The look of the card; it stands in a closed shadow tree, so that no style of the page reaches it. */
export const cardSheet = (theme: Theme): string => `
:host{all:initial!important;display:block!important;position:absolute!important;inset:auto!important;margin:0!important;
  padding:0!important;border:0!important;background:none!important;overflow:visible!important;
  top:var(--top,0)!important;left:var(--left,0)!important;width:min(var(--width),100vw - 16px)!important;height:auto!important;
  ${COLORS[theme]};color-scheme:${theme}!important;direction:ltr!important;zoom:var(--zoom,1)!important}
:host([data-narrow]){position:fixed!important;top:auto!important;left:0!important;right:0!important;bottom:0!important;
  width:100%!important}
:host([data-head]){top:0!important;bottom:auto!important}
.panel{box-sizing:border-box;container-type:inline-size;display:flex;flex-direction:column;overflow:clip;max-height:var(--room,none);color:var(--ink);
  background:var(--paper);border:1px solid var(--rule);border-radius:4px;
  box-shadow:0 1px 2px rgb(0 0 0/.1),0 8px 28px rgb(0 0 0/.18);
  font:15px/1.45 system-ui,sans-serif;
  text-align:start;text-wrap:pretty;overflow-wrap:anywhere}
:host([data-narrow]) .panel{border-width:1px 0 0;border-radius:10px 10px 0 0;max-height:min(55vh,var(--room,100vh));
  padding-bottom:env(safe-area-inset-bottom)}
:host([data-head]) .panel{border-width:0 0 1px;border-radius:0 0 10px 10px;padding:env(safe-area-inset-top) 0 0}
.panel:focus{outline:none}
.bar{display:flex;align-items:center;gap:2px;padding:4px 4px 4px 8px;border-bottom:1px solid var(--rule);
  color:var(--quiet);font-size:13px}
.position{padding:0 6px;font-variant-numeric:tabular-nums}
button,summary{all:unset;box-sizing:border-box;border-radius:4px;color:var(--link);cursor:pointer}
button:hover,summary:hover{background:var(--press)}
.previous,.next{padding-bottom:3px}
.sign{min-width:32px;min-height:32px;display:grid;place-items:center;color:var(--ink);font-size:20px;line-height:1}
.jump{display:block;padding:1px 0}
.bar>p{margin:0 auto 0 0;padding:6px 4px;color:var(--ink);font-size:15px}
.foot{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;margin-top:14px;padding-top:6px;border-top:1px solid var(--rule);font-size:13px}
.foot button,.foot summary,.undo{display:inline-block;padding:5px 4px}
.foot>:first-child{margin-inline-start:-4px}
.foot details{flex:1 0 auto;text-align:end}
.foot details[open]{flex-basis:100%;margin-inline-start:-4px;text-align:start}
.foot details button{display:block}
.undo{flex:none;font-weight:600}
button:disabled{opacity:.4;cursor:default;background:none}
.close{margin-inline-start:auto}
.bar>p~*{align-self:start}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.body{overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--quiet) var(--paper);padding:14px 16px 16px;
  background:linear-gradient(var(--paper) 40%,transparent) top/100% 44px no-repeat local,
    linear-gradient(transparent,var(--paper) 60%) bottom/100% 44px no-repeat local,
    linear-gradient(var(--shade),transparent) top/100% 14px no-repeat,
    linear-gradient(transparent,var(--shade)) bottom/100% 14px no-repeat}
section{border-inline-start:3px solid var(--rule);padding-inline-start:12px}
section+section{margin-top:16px}
h2{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 10px;margin:0;
  font:600 18px/1.35 Georgia,"Times New Roman",serif;padding-bottom:2px}
.likely{font:13px/1.4 system-ui,sans-serif;color:var(--quiet)}
.meaning{margin:4px 0 10px}
dl{display:grid;grid-template-columns:fit-content(9em) 1fr;gap:7px 12px;margin:0}
.field{display:contents}
dt{color:var(--quiet);font-size:13px;line-height:1.65}
dd{margin:0}
@container (width>=520px){section{display:grid;grid-template:auto 1fr/5fr 8fr;column-gap:24px} .meaning{grid-row:2;margin-bottom:0} dl{grid-area:1/2/3}}
@container (width<320px){dl{grid-template-columns:1fr;row-gap:0} dd{margin-bottom:7px}}
q{font-family:Georgia,"Times New Roman",serif;font-style:italic;quotes:none}
.name{font-weight:600}
.line{display:block}
.quiet{color:var(--quiet);font-size:13px}
a{color:var(--link)}
${marks(theme)}
@media (forced-colors:active){
  :host{--paper:Canvas;--ink:CanvasText;--quiet:CanvasText;--rule:CanvasText;--press:Canvas;--focus:Highlight;--link:LinkText}
  .panel{border:2px solid CanvasText} button,summary{border:1px solid ButtonText;color:ButtonText} button:disabled{opacity:1;color:GrayText}
  .foot button,.foot summary,.jump{margin:2px 0;padding:4px 8px}
  section{border-inline-start-color:CanvasText}
}
`;
