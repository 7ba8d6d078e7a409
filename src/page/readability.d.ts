/** The probe alone: importing the package's main file would bring its whole parser into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
