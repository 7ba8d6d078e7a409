/** A short article, written for the first page that a new reader sees; all names in it are invented. */
export interface Sample {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The sample in each language that the interface speaks. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  en: {
    title: 'Ostara reportedly in talks over a chip of its own',
    paragraphs: [
      'The software company Ostara is in talks with the chipmaker Noctis, Bloomberg reported on Tuesday.',
      'Two people familiar with the matter said that a contract could be signed in May.',
      'Chiara Bellandi, a spokeswoman for Ostara, confirmed that the company was talking to several manufacturers.',
      'She declined to comment on Noctis.',
      'Noctis denied the report.',
    ],
  },
  it: {
    title: 'Ostara sarebbe al lavoro su un chip tutto suo',
    paragraphs: [
      'Secondo quanto riportato da Bloomberg, la società di software Ostara sarebbe in trattativa con Noctis.',
      'Due persone a conoscenza del dossier parlano di un contratto già a maggio.',
      'Chiara Bellandi, portavoce di Ostara, ha confermato che l’azienda sta parlando con diversi produttori.',
      'La Bellandi non ha voluto commentare le voci su Noctis.',
      'Noctis ha smentito la notizia.',
    ],
  },
  es: {
    title: 'Ostara buscaría un chip propio',
    paragraphs: [
      'Según Bloomberg, la empresa de software Ostara negocia con el fabricante de chips Noctis.',
      'El contrato se habría cerrado en mayo, según fuentes cercanas a la negociación.',
      'Clara Bellandi, portavoz de Ostara, confirmó que la empresa habla con varios fabricantes.',
      'Bellandi no quiso hacer comentarios sobre Noctis.',
      'Noctis desmintió la información.',
    ],
  },
  fr: {
    title: 'Ostara chercherait sa propre puce',
    paragraphs: [
      'Selon Bloomberg, l’éditeur de logiciels Ostara négocie avec le fabricant de puces Noctis.',
      'Le contrat serait signé en mai, selon deux sources proches du dossier.',
      'Claire Bellandi, porte-parole d’Ostara, a confirmé que l’entreprise discutait avec plusieurs fabricants.',
      'Elle n’a pas souhaité commenter les rumeurs sur Noctis.',
      'Noctis a démenti l’information.',
    ],
  },
  de: {
    title: 'Ostara soll einen eigenen Chip in Auftrag gegeben haben',
    paragraphs: [
      'Laut Bloomberg verhandelt der Softwarekonzern Ostara mit dem Chiphersteller Noctis.',
      'Der Vertrag soll im Mai unterschrieben worden sein, sagten zwei Insider.',
      'Clara Bellandt, Sprecherin von Ostara, bestätigte Gespräche mit mehreren Herstellern.',
      'Zu Noctis wollte sich Bellandt nicht äußern.',
      'Noctis dementierte den Bericht.',
    ],
  },
  pt: {
    title: 'Ostara estaria à procura de um chip próprio',
    paragraphs: [
      'Segundo a Bloomberg, a empresa de software Ostara negocia com a fabricante de chips Noctis.',
      'O contrato teria sido fechado em maio, segundo duas pessoas a par do assunto.',
      'Clara Bellandi, porta-voz da Ostara, confirmou que a empresa conversa com vários fabricantes.',
      'Bellandi não quis comentar os rumores sobre a Noctis.',
      'A Noctis desmentiu a notícia.',
    ],
  },
};
