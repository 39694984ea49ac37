CREATE TRIGGER posting_no_update BEFORE UPDATE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never changed: write a red row';
