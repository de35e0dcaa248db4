import { filterCriteria, gapsFirst } from '../../../../src/pane/views/criteria/choose-criteria';
import { heading, reportOf, text } from '../../../builders/facts';
test('gaps come first when asked, and otherwise the kit’s order stays', () => {
  const pass = filterCriteria(
    reportOf(heading('Actions'), text('I asked.', { codes: 'K1.1' })),
    'grade:pass',
  );
  expect(pass).toHaveLength(16);
  expect(pass[0]?.criterion.code).toBe('K1.1');
  expect(gapsFirst(pass).at(-1)?.criterion.code).toBe('K1.1');
});
