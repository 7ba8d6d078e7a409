import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const kindsIn = (lang: string, text: string): string[] =>
  analyze({ blocks: [{ text, role: 'paragraph' }], lang }).statements.map(({ kind }) => kind);

/** What schoolbooks, guides and shops say, and news in the same words. */
const PAIRS: readonly [lang: string, none: string, news: string, kind: string][] = [
  ['en', 'The graph is said to be open if two points are free.', 'The firm is said to be open to a bid.', 'rumor'],
  [
    'es',
    'Se dice que un grafo es conexo si dos puntos están unidos.',
    'Se dice que el club vende la red en mayo.',
    'rumor',
  ],
  [
    'fr',
    'On dit que le graphe est connexe si deux points sont reliés.',
    'On dit que le club vend le réseau en mai.',
    'rumor',
  ],
  [
    'es',
    'Se dice que una curva es cerrada si sus extremos coinciden.',
    'Se dice que el club fichará a Luis si vende a Juan.',
    'rumor',
  ],
  [
    'fr',
    'On dit que la courbe est fermée si elle revient.',
    'Il se dit que le ministre partira si la loi passe.',
    'rumor',
  ],
  [
    'pt',
    'Diz-se que uma curva é fechada se as pontas coincidem.',
    'Diz-se que o ministro sai se a lei passar.',
    'rumor',
  ],
  [
    'it',
    'Si dice che la curva è chiusa se torna su di sé.',
    'Si dice che il ministro si dimetterà se la legge passa.',
    'rumor',
  ],
  [
    'es',
    'Según la leyenda, el santo se habría detenido aquí.',
    'Según la fiscalía, el robo se habría planeado aquí.',
    'confirmation',
  ],
  [
    'de',
    'Der Sage nach soll der Turm in einer Nacht gebaut worden sein.',
    'Der Turm soll in einer Nacht verkauft worden sein.',
    'rumor',
  ],
  [
    'de',
    'Die Legende besagt, dass der Turm verkauft worden sein soll.',
    'Die Zeitung schreibt, dass der Turm verkauft worden sein soll.',
    'rumor',
  ],
  [
    'en',
    'A set is said to be open if it is the union of balls.',
    'Orbis is said to be open to a deal if the price falls.',
    'rumor',
  ],
  ['en', 'Your order has not been confirmed yet.', 'The report has not been confirmed yet.', 'rumor'],
  [
    'en',
    'Your request has not been confirmed yet.',
    'The cause has not been confirmed, but your support helps our work.',
    'rumor',
  ],
  ['en', 'Legend says the king is said to be alive.', 'City legend said to be close to a coaching job.', 'rumor'],
  ['it', 'Il tuo ordine non è stato confermato.', 'La notizia non è stata confermata.', 'rumor'],
  [
    'en',
    'According to the manufacturer, the battery lasts a day.',
    'According to the company, the battery lasts a day.',
    'confirmation',
  ],
  [
    'it',
    'Secondo il produttore, la batteria dura un giorno.',
    'Secondo la società, la batteria dura un giorno.',
    'confirmation',
  ],
  ['es', 'Según el fabricante, la batería dura un día.', 'Según la empresa, la batería dura un día.', 'confirmation'],
  [
    'fr',
    'Selon le fabricant, la batterie tient un jour.',
    'Selon la société, la batterie tient un jour.',
    'confirmation',
  ],
  ['de', 'Laut Hersteller hält der Akku einen Tag.', 'Laut Polizei hält die Sperrung einen Tag an.', 'confirmation'],
  ['pt', 'Segundo o fabricante, a bateria dura um dia.', 'Segundo a empresa, a bateria dura um dia.', 'confirmation'],
  ['it', 'Alcuni studiosi negano che il poeta sia esistito.', 'Il ministero nega che il poeta sia partito.', 'denial'],
  ['es', 'Algunos estudiosos niegan que existiera.', 'El ministerio niega que existiera.', 'denial'],
  ['pt', 'Alguns estudiosos negam que existisse.', 'O ministério nega que existisse.', 'denial'],
  ['es', 'La felicidad sin los demás es una mentira.', 'La acusación es una mentira, dijo su abogada.', 'denial'],
  ['pt', 'A felicidade sem os outros não é verdade.', 'A notícia não é verdade, disse a advogada.', 'denial'],
  ['en', 'In this essay we do not discuss the word.', '“We do not discuss contracts,” the firm said.', 'no-comment'],
  [
    'fr',
    'Ici, nous ne commentons pas le mot.',
    '« Nous ne commentons pas les rumeurs », a dit la société.',
    'no-comment',
  ],
  ['en', 'Your bank says that it needs no password.', 'The bank says that it needs no password.', 'confirmation'],
  ['it', 'La tua banca ricorda che la tessera scade.', 'La banca ricorda che la tessera scade.', 'confirmation'],
  ['es', 'Tu banco recuerda que la tarjeta caduca.', 'El banco recuerda que la tarjeta caduca.', 'confirmation'],
  ['fr', 'Votre banque rappelle que la carte expire.', 'La banque rappelle que la carte expire.', 'confirmation'],
  ['en', 'My boss confirmed the day off.', 'Its boss confirmed the sale.', 'confirmation'],
  ['fr', 'Mon chef a confirmé le congé.', 'Le patron du groupe a confirmé la vente.', 'confirmation'],
  ['pt', 'Abra o diário de conta do banco.', 'O jornal conta que o banco fechou.', 'rumor'],
  [
    'en',
    'On 4 March 2004, the club announced a new coach.',
    'On Monday, the club announced a new coach.',
    'confirmation',
  ],
  ['it', 'Il 4 marzo 2004 il club annunciò il nuovo tecnico.', 'Il club annunciò il nuovo tecnico.', 'confirmation'],
  [
    'de',
    'Am 4. März 2004 gab der Verein den Kauf bekannt.',
    'Am Montag gab der Verein den Kauf bekannt.',
    'confirmation',
  ],
];

describe('what is said without news', () => {
  it.each(PAIRS)('is not marked, in %s: %s', (lang, none, news, kind) => {
    expect(kindsIn(lang, none)).toEqual([]);
    expect(kindsIn(lang, news)).toContain(kind);
  });
});
