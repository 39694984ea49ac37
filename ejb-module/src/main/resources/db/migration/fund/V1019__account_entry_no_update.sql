CREATE TRIGGER account_entry_no_update BEFORE UPDATE ON account_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never changed: write a red row';
