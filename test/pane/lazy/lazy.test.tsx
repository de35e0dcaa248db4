import { render, screen } from '@testing-library/react';
import { laterFunctions } from '../../../src/pane/lazy/lazy';

interface Greeting {
  readonly greet: () => string;
}

function shown(load: () => Promise<Greeting>) {
  const greeting = laterFunctions(load);
  const Greeter = ({ purpose }: { purpose: string }) => (
    <p>{greeting.useLoaded(purpose)?.greet() ?? 'Not there yet'}</p>
  );
  const { rerender } = render(<Greeter purpose="a" />);
  return { greeting, change: () => rerender(<Greeter purpose="b" />) };
}

test('what uses later functions goes without until they are there, and then has them', async () => {
  shown(() => Promise.resolve({ greet: () => 'Good day' }));
  expect(screen.getByText('Not there yet')).toBeTruthy();
  expect(await screen.findByText('Good day')).toBeTruthy();
});

test('functions that could not be fetched are fetched once more when there is something new to do', async () => {
  const answers = [
    Promise.reject(new Error('The host is away')),
    Promise.resolve({ greet: () => 'Good day' }),
  ];
  answers[0]?.catch(() => undefined);
  const { change } = shown(() => answers.shift() ?? Promise.reject(new Error('Asked too often')));
  expect(screen.getByText('Not there yet')).toBeTruthy();
  change();
  expect(await screen.findByText('Good day')).toBeTruthy();
});

test('functions are fetched a single time', async () => {
  let fetched = 0;
  const { greeting } = shown(() => {
    fetched++;
    return Promise.resolve({ greet: () => 'Good day' });
  });
  await screen.findByText('Good day');
  await greeting.preload();
  expect(fetched).toBe(1);
});
