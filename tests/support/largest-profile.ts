import mihonBank from '../../src/profile/built-in/mihon-bank.json';
import { drawing } from './files/logos.ts';

const [account] = mihonBank.accounts;

/** A profile with as much in it as the schema takes. */
export default {
  ...mihonBank,
  logo: drawing(`<path d="M0 0${'h1h-1'.repeat(5_968)}"/>`),
  accounts: Array.from({ length: 50 }, (_, index) => ({
    ...account,
    loginId: `test${100_000 + index}`,
    userName: '見'.repeat(30),
    company: '社'.repeat(40),
    note: '注'.repeat(80),
  })),
};
