/** A voice of this computer: one of a service would send the question away. */
const ownVoice = (): SpeechSynthesisVoice | undefined =>
  window.speechSynthesis
    ?.getVoices()
    .filter(({ localService, lang }) => localService && lang.startsWith('en'))
    .sort((a, b) => Number(b.lang === 'en-GB') - Number(a.lang === 'en-GB'))[0];

export const canSpeak = (): boolean => 'speechSynthesis' in window && ownVoice() !== undefined;

/** Says a text aloud, in place of what is being said. */
export function speak(text: string): void {
  const voice = ownVoice();
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}
