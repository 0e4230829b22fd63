// Files of tests share workers, and with them the fake IndexedDB: each file begins without databases.
import { IDBFactory } from 'fake-indexeddb';

globalThis.indexedDB = new IDBFactory();
