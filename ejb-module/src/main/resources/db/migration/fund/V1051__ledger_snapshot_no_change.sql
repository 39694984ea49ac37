-- AFTER UPDATE, as for the other books: see V1095.
CREATE TRIGGER ledger_snapshot_no_update AFTER UPDATE ON ledger_snapshot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the totals of a closed day are never changed';
CREATE TRIGGER ledger_snapshot_no_delete BEFORE DELETE ON ledger_snapshot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a closed day is never opened again';
