GRANT SELECT, INSERT, UPDATE ON payment_instruction TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON payment_alarm TO ${appUser};
