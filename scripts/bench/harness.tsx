/** A page with the pane over a Word of plain objects, to measure the pane itself in documents of any length. */
import { createRoot } from 'react-dom/client';
import { App } from '../../src/pane/app';
import { defaultStandard } from '../../src/standard';
import { cell, factsOf, heading, text, type FactBuilder } from '../../test/builders/facts';
import { fakeWord } from '../../test/pane/fake-word';

/** A report of so many paragraphs, the tags spread over all of it. */
function longReport(paragraphs: number, tags: number): FactBuilder[] {
  const { sections, criteria } = defaultStandard;
  const perSection = Math.ceil(paragraphs / sections.length);
  const tagEvery = Math.floor(paragraphs / tags);
  return Array.from({ length: paragraphs }, (_, index) => {
    const section = index % perSection === 0 ? sections[index / perSection] : undefined;
    if (section) return heading(`Section ${section.number} - ${section.title}`);
    const content = `Paragraph ${index}: the customer called again because nobody had written it down.`;
    if (index % 1000 === 500) return cell(0, 0, content);
    const code = criteria[Math.floor(index / tagEvery) % criteria.length]?.code ?? '';
    return index % tagEvery === 1 ? text(content, { codes: code }) : text(content);
  });
}

const { searchParams } = new URL(window.location.href);
const word = fakeWord(
  factsOf(...longReport(Number(searchParams.get('paragraphs')), Number(searchParams.get('tags')))),
  3,
);
Object.assign(window, { word });
const container = document.getElementById('root');
if (!container) throw new Error('The page lacks its #root');
const loadStandard = () => Promise.resolve(defaultStandard);

createRoot(container).render(<App host={word} loadStandard={loadStandard} />);
