-- Looks beyond the row's own day only: today's rows meet no row of a close that is being written, and wait for none.
-- AFTER, not BEFORE: see V1095 of the fund.
CREATE TRIGGER ledger_entry_of_an_open_day AFTER INSERT ON ledger_entry FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM ledger_snapshot s WHERE s.closed_day >= NEW.booked_on) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the day is closed: book it on the day it is learned';
  END IF;
END;
