INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (101, 'case.amendmentWorkingDays', '15', 'WORKING_DAY', '2016-01-01', NULL,
   '示例参数：《行政许可法》第三十二条第一款第（四）项；申请人补正的期限由中心规定', '2016-01-01 00:00:00.000'),
  (102, 'case.claimOfficeHours', '4', 'HOUR', '2016-01-01', NULL,
   '示例参数：办件签收后未处理的，退回岗位待办池的时限由中心规定', '2016-01-01 00:00:00.000'),
  (103, 'office.morningFrom', '510', 'MINUTE_OF_DAY', '2016-01-01', NULL, '示例参数：中心办公时间，上午8:30起', '2016-01-01 00:00:00.000'),
  (104, 'office.morningTo', '720', 'MINUTE_OF_DAY', '2016-01-01', NULL, '示例参数：中心办公时间，上午12:00止', '2016-01-01 00:00:00.000'),
  (105, 'office.afternoonFrom', '870', 'MINUTE_OF_DAY', '2016-01-01', NULL, '示例参数：中心办公时间，下午14:30起', '2016-01-01 00:00:00.000'),
  (106, 'office.afternoonTo', '1050', 'MINUTE_OF_DAY', '2016-01-01', NULL, '示例参数：中心办公时间，下午17:30止', '2016-01-01 00:00:00.000');
