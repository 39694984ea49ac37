-- AFTER UPDATE, as for the other books: see V1095.
CREATE TRIGGER manual_voucher_line_no_update AFTER UPDATE ON manual_voucher_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the lines of a voucher are never changed: cancel it';
CREATE TRIGGER manual_voucher_line_no_delete BEFORE DELETE ON manual_voucher_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the lines of a voucher are never removed: cancel it';
CREATE TRIGGER voucher_number_no_update AFTER UPDATE ON voucher_number FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the number of a voucher is never changed';
CREATE TRIGGER voucher_number_no_delete BEFORE DELETE ON voucher_number FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the number of a voucher is never given back';
