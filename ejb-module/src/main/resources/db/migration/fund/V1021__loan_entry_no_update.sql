CREATE TRIGGER loan_entry_no_update BEFORE UPDATE ON loan_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never changed: write a red row';
