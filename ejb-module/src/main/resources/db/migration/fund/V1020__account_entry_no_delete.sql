CREATE TRIGGER account_entry_no_delete BEFORE DELETE ON account_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never removed: write a red row';
