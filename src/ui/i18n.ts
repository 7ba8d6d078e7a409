import browser from '../webextension.ts';
import { type Texts, textsFrom } from './texts.ts';

/** The texts in the language of the browser's own interface. */
export const texts: Texts = textsFrom((key, values) => browser.i18n.getMessage(key, values));
