import { describe, expect, it } from 'vitest';
import { forbiddenInPage, forbiddenInScript, forbiddenInStyle } from './forbidden-code.ts';

describe('a script', () => {
  it.each([
    ['fetch("/a")', 'fetch'],
    ['const get = globalThis.fetch; get("/a")', 'fetch'],
    ['window["fetch"]("/a")', 'fetch'],
    ['window[`fetch`]("/a")', 'fetch'],
    ['const { fetch: get } = window', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['navigator.sendBeacon("/a", "b")', 'sendBeacon'],
    ['new WebSocket(address)', 'WebSocket'],
    ['importScripts("a.js")', 'importScripts'],
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['element.innerHTML = text', 'innerHTML'],
    ['import("./later.js")', 'import()'],
    ['import "https://cdn.example/a.js"', 'https://cdn.example/a.js'],
    ['import a from "elsewhere"', 'import from elsewhere'],
    ['image.src = "https://pixel.example/a.gif"', 'https://pixel.example/a.gif'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked through.
    ['image.src = `https://pixel.example/${page}`', 'https://pixel.example/'],
  ])('may not hold %s', (code, fault) => {
    expect(forbiddenInScript(code)).toContain(fault);
  });

  it.each([
    'import { a } from "./a.js"; a()',
    'const words = "fetch and eval are words"',
    'element.textContent = text',
    'document.createElementNS("http://www.w3.org/2000/svg", "svg")',
    'const isWeb = (url) => url.protocol === "https:"',
    'function prefetch() {}',
  ])('may hold %s', (code) => {
    expect(forbiddenInScript(code)).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    '<script>go()</script>',
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css">',
    '<body onload="go()">',
    '<iframe src="a.html"></iframe>',
    '<base href="/">',
  ])('may not hold %s', (html) => {
    expect(forbiddenInPage(html)).not.toEqual([]);
  });

  it('may load what lies beside it', () => {
    const html = '<script type="module" src="../a.js"></script><link rel="stylesheet" href="./a.css">';
    expect(forbiddenInPage(html)).toEqual([]);
  });
});

describe('a style sheet', () => {
  it('loads nothing from elsewhere', () => {
    expect(forbiddenInStyle('@import "a.css";')).not.toEqual([]);
    expect(forbiddenInStyle('p { background: url(https://pixel.example/a.gif) }')).not.toEqual([]);
    expect(forbiddenInStyle('p { background: url("//pixel.example/a.gif") }')).not.toEqual([]);
    expect(forbiddenInStyle('p { background: url(./a.svg) }')).toEqual([]);
  });
});
