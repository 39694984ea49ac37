-- As strict as before: the statement fails and leaves nothing. But for a table with a BEFORE UPDATE trigger MariaDB (11.4.5) takes the values
-- of an INSERT … SELECT of two or more rows for NULL: "Column 'id' cannot be null".
DROP TRIGGER posting_no_update;
CREATE TRIGGER posting_no_update AFTER UPDATE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never changed: write a red row';
DROP TRIGGER account_entry_no_update;
CREATE TRIGGER account_entry_no_update AFTER UPDATE ON account_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never changed: write a red row';
