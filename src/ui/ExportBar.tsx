import { useState } from 'preact/hooks';
import { FORMATS, type Format, fileNameOf } from '../report/formats.ts';
import { type Report, reportOf } from '../report/report.ts';
import { texts } from './i18n.ts';
import { saveFile } from './save-file.ts';

/** Copies or saves what was read of the article, in a format of the reader's choice. */
export function ExportBar({ state }: { readonly state: Parameters<typeof reportOf>[0] }) {
  const [format, setFormat] = useState<Format | undefined>(FORMATS[0]);
  const [outcome, setOutcome] = useState('');
  if (!format) return null;
  const written = (): { report: Report; text: string } => {
    const report = reportOf(state);
    return { report, text: format.write(report, texts) };
  };
  const onCopy = async () => {
    setOutcome('');
    const copied = await navigator.clipboard.writeText(written().text).then(
      () => true,
      () => false,
    );
    setOutcome(texts.text(copied ? 'export_copied' : 'export_failed'));
  };
  const onSave = () => {
    const { report, text } = written();
    const name = fileNameOf(report, format);
    saveFile(text, name, format.mediaType);
    setOutcome(texts.text('export_saved', name));
  };
  return (
    <section class="export">
      <h2>{texts.text('export_title')}</h2>
      <div class="export-row">
        <label>
          <span class="visually-hidden">{texts.text('export_format')}</span>
          <select
            value={format.id}
            onChange={({ currentTarget }) => setFormat(FORMATS.find(({ id }) => id === currentTarget.value))}
          >
            {FORMATS.map(({ id }) => (
              <option key={id} value={id}>
                {texts.text(`export_${id}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="plain-button" onClick={onCopy}>
          {texts.text('export_copy')}
        </button>
        <button type="button" class="plain-button" onClick={onSave}>
          {texts.text('export_save')}
        </button>
      </div>
      <p role="status" class="muted small">
        {outcome}
      </p>
    </section>
  );
}
