import { KINDS } from '../engine/types.ts';
import { withEntry } from '../settings/index.ts';
import { texts } from '../ui/i18n.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import { Logo } from '../ui/Logo.tsx';
import { NotKept } from '../ui/NotKept.tsx';
import browser from '../webextension.ts';
import { KindsSection } from './KindsSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import { ListSection } from './ListSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import type { SectionProps } from './section.ts';
import { TransferSection } from './TransferSection.tsx';
import { UnreadSection } from './UnreadSection.tsx';
import { useSettings } from './use-settings.ts';

/** A cue as a reader knows it: its words, its kind and its language, all of which its id has. */
function cueName(id: string): string {
  const [language = '', kind, words = ''] = id.split('/');
  const known = KINDS.find((each) => each === kind);
  if (!known || words === '') return id;
  const about = [texts.text(KIND_TEXTS[known].name), texts.languageName(language) ?? language].join(', ');
  return `${texts.text('quoted', words.replaceAll('-', ' '))} (${about})`;
}

/** What a reader can choose of how articles are read and marked. */
function Choices({ settings, onChange }: SectionProps) {
  return (
    <>
      <ReadingSection settings={settings} onChange={onChange} />
      <KindsSection settings={settings} onChange={onChange} />
      <LanguagesSection settings={settings} onChange={onChange} />
      <ListSection
        title="options_sites"
        empty="options_sites_none"
        remove="action_resume"
        entries={settings.sitesOff}
        onRemove={(site) => onChange((now) => ({ ...now, sitesOff: withEntry(now.sitesOff, site, false) }))}
      />
      <ListSection
        title="options_cues"
        empty="options_cues_none"
        remove="options_cue_on"
        entries={settings.hiddenCues}
        nameOf={cueName}
        onRemove={(cue) => onChange((now) => ({ ...now, hiddenCues: withEntry(now.hiddenCues, cue, false) }))}
      />
    </>
  );
}

/** Everything that a reader can choose. What is changed holds at once; there is nothing to save. */
export function Options() {
  const { settings, isUnread, isNotKept, read, change, replace } = useSettings();
  if (!settings && !isUnread) return null;
  return (
    <>
      <header>
        <Logo />
      </header>
      <main>
        <h1>{texts.text('options_title')}</h1>
        <NotKept isShown={isNotKept} />
        {settings ? (
          <Choices settings={settings} onChange={change} />
        ) : (
          <UnreadSection isTold={isNotKept} onRetry={read} />
        )}
        <ShortcutsSection />
        <TransferSection settings={settings} onReplace={replace} />
        <section>
          <h2>{texts.text('options_about')}</h2>
          <p>{texts.text('about_privacy')}</p>
          <p>{texts.text('about_verdict')}</p>
          <p class="muted small">{texts.text('about_version', browser.runtime.getManifest().version)}</p>
        </section>
      </main>
    </>
  );
}
