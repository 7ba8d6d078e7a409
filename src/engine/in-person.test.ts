import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const kindsIn = (lang: string, ...texts: string[]): string[] =>
  analyze({ blocks: texts.map((text) => ({ text, role: 'paragraph' as const })), lang }).statements.map(
    ({ kind }) => kind,
  );

describe('an article told by "I", to "you" or as a story', () => {
  it.each([
    ['it', 'Mio zio non mi parlava. Io aspettavo da ore. Il treno sarebbe arrivato presto e noi lo volevamo.'],
    ['fr', "Mon oncle ne me parlait pas. J'attendais depuis des heures. Le train serait arrivé et nous le voulions."],
    ['es', 'Mi tío no me hablaba. Yo esperaba. El tren habría llegado pronto y nosotros lo queríamos.'],
    ['pt', 'Meu tio não me falava. Eu esperava. O trem teria chegado cedo, e eu o queria.'],
    ['en', 'My uncle would not tell us. We asked him, and he would not comment on my train.'],
    ['it', 'Il vecchio disse addio e gli altri lo seguirono. La nave sarebbe arrivata presto. Nessuno parlò più.'],
    ['fr', "Les enfants partirent et chantèrent. Le vieux fut triste. La nuit n'aurait pas fini sans eux."],
    ['it', 'Pare che il ponte sia rotto. Noi siamo stanchi, e i miei piedi mi fanno male.'],
    ['fr', 'Versez la farine, ajoutez le lait et laissez reposer. La pâte serait restée dure.'],
    ['es', 'Pulse el botón. Seleccione la capa. La imagen se habría perdido. Elija otra.'],
    ['de', 'Mein Onkel sprach nicht mit mir. Ich wartete. Das stimmt nicht, sagte er mir. Kein Kommentar.'],
  ])('tells no news: %s', (lang, text) => {
    // A few such words may stand in a short report too.
    expect(kindsIn(lang, text, text)).toEqual([]);
  });

  it.each([
    ['it', 'Il fondo avrebbe rilevato la rete. «Io non ho firmato, mi creda, e i miei soci nemmeno», dice Poli.'],
    [
      'fr',
      "Le fonds aurait racheté le réseau. « Je n'ai rien signé, croyez-moi, et mes associés non plus », dit Vial.",
    ],
    ['es', 'El fondo habría comprado la red. «Yo no he firmado, créame, ni mis socios», dice Paz.'],
  ])('is not one in which only quotations are: %s', (lang, text) => {
    expect(kindsIn(lang, text)).toEqual(['rumor']);
  });

  it('is not news with an offer to its readers below', () => {
    const news =
      'Le fonds aurait racheté le réseau, et la vente des trois ports aurait été conclue dans la nuit à Lyon. ' +
      'Les deux banques se sont réunies au siège du groupe, où le conseil a siégé jusque tard dans la soirée.';
    expect(kindsIn('fr', news, 'Abonnez-vous, recevez votre lettre et partagez nos articles !')).toEqual(['rumor']);
  });

  it('is not news of a paper that tells of its own reporters', () => {
    const news =
      'Le fonds aurait racheté le réseau, selon nos informations et notre correspondant. Contactée par nos soins,';
    expect(kindsIn('fr', `${news} Me Ida Vial n'a pas répondu.`)).toContain('rumor');
  });

  it.each([
    ['en', 'I asked you and you told me of my fox.', 'The Fox said that you were right.'],
    ['it', 'Io ti ho chiesto di mia zia e tu mi hai risposto.', 'La Volpe disse che tutto era pronto.'],
    ['es', 'Yo te hablé de mi tía y tú me hablaste de tu casa.', 'La Zorra dijo que todo estaba listo.'],
    ['pt', 'Eu te falei de minha tia e tu me falaste de tua casa.', 'A Raposa disse que tudo estava pronto.'],
    ['en', 'I asked you and you told me of my aunt.', 'Peter denied that he knew him.'],
    ['es', 'Yo te hablé de mi tía y tú me hablaste de tu casa.', 'Pedro negó que lo conociera.'],
    ['en', 'I asked you and you told me of my aunt.', 'A friend said that the house was haunted.'],
    ['en', 'I asked you and you told me of my aunt.', 'It is said that the house is haunted.'],
    ['it', 'Io ti ho chiesto di mia zia e tu mi hai risposto.', 'Si dice che la casa sia stregata.'],
  ])('tells no news of its figures and friends: %s, %s %s', (lang, story, text) => {
    expect(kindsIn(lang, story, story, text)).toEqual([]);
    expect(kindsIn(lang, text)).toHaveLength(1);
  });

  it('still hands on what bodies and people by name say, and what is said', () => {
    const story = 'I wrote to them, and my letter took me a week.';
    expect(kindsIn('en', story, 'The company said my letter was lost.')).toEqual(['confirmation']);
    expect(kindsIn('en', story, 'Orbis chief Ida Poll denied the report.')).toEqual(['denial']);
    expect(kindsIn('it', 'Io ho scritto a mio zio.', 'Si vocifera che la rete sia in vendita.')).toEqual(['rumor']);
  });
});
