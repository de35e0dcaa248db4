import { act, renderHook } from '@testing-library/react';
import { useTheme } from '../../../src/pane/theme/theme';
import { stubPage } from '../page-stubs';
describe('The theme', () => {
  const background = (isDark: () => boolean | undefined): string | undefined =>
    renderHook(() => useTheme(isDark)).result.current.colorNeutralBackground1;

  test('is Word’s, else the system’s', () => {
    stubPage();
    const [dark, light, none] = [true, false, undefined].map((value) => background(() => value));
    expect(dark).not.toBe(light);
    expect(none).toBe(light);
  });

  test('is read again when the pane gets the focus', () => {
    stubPage();
    let isDark = false;
    const { result } = renderHook(() => useTheme(() => isDark));
    const before = result.current;
    isDark = true;
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(result.current).not.toBe(before);
  });
});
