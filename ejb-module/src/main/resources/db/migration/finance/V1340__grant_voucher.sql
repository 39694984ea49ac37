GRANT SELECT, INSERT, UPDATE ON manual_voucher TO ${appUser};
GRANT SELECT, INSERT ON manual_voucher_line TO ${appUser};
GRANT SELECT, INSERT ON voucher_number TO ${appUser};
GRANT SELECT, UPDATE ON voucher_books TO ${appUser};
