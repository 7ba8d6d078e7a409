/**
 * What the script that every page loads has brought in, for the one that comes later where there is an article: the build
 * has that one find these parts here (scripts/with-shared-parts.ts), and stops where it needs another of their modules.
 */
import { call, callSurely } from '../messages/client.ts';
import { watchAddress, withoutHash } from '../page/address.ts';
import { addressOf, areaOf, framedDocuments, framesIn, isForeign, ownFrames } from '../page/frames.ts';
import { isLikelyArticle, LATER, mayBecomeArticle } from '../page/probe.ts';
import { declaredAs, metaOf, structuredData } from '../page/signals.ts';
import browser from '../webextension.ts';

export const shared = {
  addressOf,
  areaOf,
  browser,
  call,
  callSurely,
  declaredAs,
  framedDocuments,
  framesIn,
  isForeign,
  isLikelyArticle,
  LATER,
  mayBecomeArticle,
  metaOf,
  ownFrames,
  structuredData,
  watchAddress,
  withoutHash,
};
