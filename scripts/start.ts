/** `npm start`: builds the desk, serves it, and prints its address. */
import { serveDesk } from './desk-server';

const port = Number(process.env['PORT'] ?? 3000);

async function main(): Promise<void> {
  console.log('Building the desk …');
  const { address, isTrusted } = await serveDesk(port);
  console.log(`\n  Criteria Mapper on the desk: ${address}\n`);
  if (!isTrusted)
    console.log('  Your browser will warn once: this computer does not trust the development certificate.');
  console.log('  Stop with Ctrl+C.');
}

main().catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm start`
      : message,
  );
  process.exitCode = 1;
});
