/** A template as it is, each line with its number; long lines scroll sideways. */
export function NumberedText({ text }: { text: string }) {
  const lines = text.replace(/\n$/, '').split('\n');
  const width = String(lines.length).length;
  return (
    <div class="kern-table-responsive" role="region" aria-label="Text mit Zeilennummern" tabIndex={0}>
      <pre class="fw-code">
        {lines.map((line, index) => `${String(index + 1).padStart(width)}  ${line}\n`).join('')}
      </pre>
    </div>
  );
}
