/**
 * Past participles: what may stand before "haben soll" and "sein soll". Separable ones ("angeboten") end in one of
 * these.
 */
import { list } from './forms.ts';

/** With "sein". */
export const SEIN_PARTICIPLES = list(
  `gekommen; gegangen; gefahren; geflogen; geflohen; geflüchtet; gereist; gelandet; gestorben; gefallen; gestürzt; gelaufen; gerannt; gesprungen; gestiegen; gesunken; gezogen; gewandert; geraten; gewesen; geworden; geblieben; geschehen; passiert; erschienen; verschwunden; gescheitert; geplatzt; getreten; geflossen; gelangt; gesegelt; getaucht; gebrochen; gewachsen; erkrankt; ertrunken; verstorben; verunglückt; verblutet; erfroren; erstickt; entkommen; entstanden; explodiert; abgetaucht; abgereist; aufgetaucht; eingetroffen; begegnet; gerast; gekracht; gesickert; gerutscht; geschlichen; gelungen; getrennt; verlobt; verheiratet; liiert; verwickelt; infiziert; gedrungen; geprallt; geschlüpft; geschwommen; gesackt; gestrandet; gestoßen; getrieben; gestolpert; gekentert; gewichen; geklettert; gefolgt; geschlittert; umgekommen; geeilt; geklappt; gerückt; gekehrt; gestartet; verblieben; verreist; verdurstet; verhungert; verendet; vergangen; zerbrochen; zerfallen; entgleist; eskaliert; kollidiert; emigriert; gealtert`,
);
