INSERT INTO voucher_books (id) VALUES (1);
