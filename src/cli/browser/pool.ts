/** Lends each of a few members to one borrower at a time; when all are lent, borrowers wait for the next free one. */
export function pool<Member>(size: number, open: () => Promise<Member>) {
  const idle: Member[] = [];
  const waiting: (() => void)[] = [];
  let opened = 0;

  async function borrow(): Promise<Member> {
    for (;;) {
      const member = idle.pop();
      if (member !== undefined) return member;
      if (opened < size) return openOne();
      await new Promise<void>((wake) => waiting.push(wake));
    }
  }

  async function openOne(): Promise<Member> {
    opened += 1;
    try {
      return await open();
    } catch (fault) {
      opened -= 1;
      waiting.shift()?.();
      throw fault;
    }
  }

  return async <Result>(use: (member: Member) => Promise<Result>): Promise<Result> => {
    const member = await borrow();
    try {
      return await use(member);
    } finally {
      idle.push(member);
      waiting.shift()?.();
    }
  };
}
